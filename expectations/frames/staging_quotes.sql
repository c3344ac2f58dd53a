-- One row per quote of tonight, beside the stretch of text its span cuts out of the article.
SELECT
    q.article_id,
    q.char_start,
    q.speaker,
    q.text,
    a.article_id AS owner_id,
    coalesce(
        q.char_start >= 0
        AND q.char_end - q.char_start = length(q.text)
        AND q.text = CASE
            WHEN fits_piece(q.char_start, q.char_end) THEN cut_out(p.piece, q.char_start, q.char_end)
            ELSE substring(t.whole, q.char_start + 1, q.char_end - q.char_start)
        END,
        false
    ) AS is_grounded
FROM (SELECT * FROM corrected.quotes ANTI JOIN quality.article_audits USING (article_id)) AS q
LEFT JOIN (SELECT DISTINCT article_id FROM corrected.articles) AS a USING (article_id)
LEFT JOIN tonights_pieces() AS p ON p.article_id = q.article_id AND p.piece_no = piece_of(q.char_start)
LEFT JOIN tonights_texts() AS t
    ON t.article_id = CASE WHEN NOT fits_piece(q.char_start, q.char_end) THEN q.article_id END
ORDER BY q.article_id, q.char_start
