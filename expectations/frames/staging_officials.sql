-- One row per official of tonight, beside the region the article is about.
SELECT
    o.article_id,
    o.name,
    o.position,
    o.char_start,
    a.article_id AS owner_id,
    a.region_name,
    coalesce(
        o.char_start >= 0
        AND o.char_end > o.char_start
        AND o.char_end - o.char_start = length(cut_out(p.piece, o.char_start, o.char_end)),
        false
    ) AS lies_in_text,
    -- The head of another kind of government with this one's name, or without a name, contradicts the article's region
    -- where it names no head of its own: beside one, he is a guest. A province has bupati and wali kota, without name.
    CASE
        WHEN a.region_level IN ('kota', 'kabupaten', 'provinsi')
            THEN NOT (
                NOT bool_or(starts_with(o.post, a.head)) OVER (PARTITION BY o.article_id)
                AND (
                    a.region_level <> 'kota' AND o.post = lower('wali kota ' || a.bare_name)
                    OR a.region_level <> 'kabupaten' AND o.post = lower('bupati ' || a.bare_name)
                    OR a.region_level = 'kabupaten' AND o.post = 'wali kota'
                    OR a.region_level = 'kota' AND o.post = 'bupati'
                )
            )
    END AS position_fits_region
FROM (
    SELECT *, regexp_replace(replace(lower(trim(position)), 'walikota', 'wali kota'), '^wakil ', '') AS post
    FROM corrected.officials ANTI JOIN quality.article_audits USING (article_id)
) AS o
LEFT JOIN (
    SELECT
        article_id,
        any_value(region_name) AS region_name,
        any_value(region_level) AS region_level,
        CASE any_value(region_level) WHEN 'kota' THEN 'wali kota' WHEN 'kabupaten' THEN 'bupati' ELSE 'gubernur' END AS head,
        any_value(regexp_replace(region_name, '^(Kota|Kabupaten|Provinsi) ', '')) AS bare_name
    FROM corrected.articles
    GROUP BY article_id
) AS a USING (article_id)
LEFT JOIN tonights_pieces() AS p ON p.article_id = o.article_id AND p.piece_no = piece_of(o.char_start)
ORDER BY o.article_id, o.char_start
