-- One row per sentence of tonight, beside the stretch of text its span cuts out of the article. A stretch as long as its
-- span ends within the article: here as in the other frames nobody has to count the whole article's characters.
SELECT
    s.article_id,
    s.sentence_no,
    s.char_start,
    s.char_end,
    s.text,
    a.article_id AS owner_id,
    coalesce(
        s.char_start >= 0
        AND s.char_end - s.char_start = length(s.text)
        AND s.text = CASE
            WHEN fits_piece(s.char_start, s.char_end) THEN cut_out(p.piece, s.char_start, s.char_end)
            ELSE substring(t.whole, s.char_start + 1, s.char_end - s.char_start)
        END,
        false
    ) AS is_grounded
FROM (SELECT * FROM corrected.sentences ANTI JOIN quality.article_audits USING (article_id)) AS s
LEFT JOIN (SELECT DISTINCT article_id FROM corrected.articles) AS a USING (article_id)
LEFT JOIN tonights_pieces() AS p ON p.article_id = s.article_id AND p.piece_no = piece_of(s.char_start)
LEFT JOIN tonights_texts() AS t
    ON t.article_id = CASE WHEN NOT fits_piece(s.char_start, s.char_end) THEN s.article_id END
ORDER BY s.article_id, s.sentence_no
