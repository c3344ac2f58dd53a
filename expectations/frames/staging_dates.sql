-- One row per date mention of tonight. The weekday is computed again from the day itself.
WITH weekdays(number, name, spellings) AS (
    VALUES
        (1, 'Senin', ['senin']), (2, 'Selasa', ['selasa']), (3, 'Rabu', ['rabu']), (4, 'Kamis', ['kamis']),
        (5, 'Jumat', ['jumat', 'jum''at', 'jum’at']), (6, 'Sabtu', ['sabtu']), (7, 'Minggu', ['minggu', 'ahad'])
)
SELECT
    d.article_id,
    d.date_no,
    d.text,
    d.date,
    d.role,
    d.year_basis,
    d.problem,
    d.weekday_stated,
    falls_on.name AS weekday_of_date,
    a.article_id AS owner_id,
    -- A spelling not listed here was read by extraction's own lexicon; where that left no verdict none can be shown.
    CASE
        WHEN d.date IS NOT NULL AND d.weekday_stated IS NOT NULL
            THEN coalesce(stated.number = isodow(d.date), d.weekday_matches, false)
    END AS weekday_agrees,
    coalesce(
        d.char_start >= 0
        AND d.char_end > d.char_start
        AND d.char_end - d.char_start = length(d.text)
        AND cut_out(p.piece, d.char_start, d.char_end) = d.text,
        false
    ) AS is_grounded,
    CASE WHEN d.date IS NULL THEN d.problem IS NOT NULL OR d.year_basis = 'none' END AS absence_is_explained
FROM (SELECT * FROM corrected.dates ANTI JOIN quality.article_audits USING (article_id)) AS d
LEFT JOIN (SELECT DISTINCT article_id FROM corrected.articles) AS a USING (article_id)
LEFT JOIN tonights_pieces() AS p ON p.article_id = d.article_id AND p.piece_no = piece_of(d.char_start)
LEFT JOIN weekdays AS falls_on ON falls_on.number = isodow(d.date)
LEFT JOIN weekdays AS stated ON list_contains(stated.spellings, lower(trim(d.weekday_stated)))
ORDER BY d.article_id, d.date_no
