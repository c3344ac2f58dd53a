-- One row per headcount of tonight, beside its sentence, its total, and the stretch of text its span cuts out.
WITH tonight AS (
    SELECT
        *,
        [
            {'field': 'category', 'chance': category_certainty},
            {'field': 'occupation', 'chance': occupation_certainty},
            {'field': 'status', 'chance': status_certainty}
        ] AS certainties
    FROM corrected.headcounts ANTI JOIN quality.article_audits USING (article_id)
),
totals AS (
    SELECT article_id, headcount_id, any_value(value) AS value, any_value(role) AS role
    FROM tonight
    GROUP BY article_id, headcount_id
),
-- How many people one government can plausibly employ, appoint or leave waiting. Indonesia has 4.7 million civil
-- servants and registered 2.3 million honorer; the largest province employs about 120,000, the largest kabupaten 30,000.
levels(region_level, most) AS (
    VALUES ('kota', 40000), ('kabupaten', 50000), ('provinsi', 150000), ('instansi', 500000), ('nasional', 6000000)
)
SELECT
    h.article_id,
    h.headcount_id,
    h.headcount_no,
    h.text,
    h.value,
    h.category,
    h.occupation,
    CASE WHEN h.occupation IS NOT NULL THEN known.occupation IS NOT NULL END AS occupation_is_in_reference,
    h.status,
    h.role,
    h.region_name,
    h.region_level,
    h.region_code,
    CASE WHEN h.region_code IS NOT NULL THEN r.code IS NOT NULL END AS region_code_exists,
    h.undecided,
    concat_ws(', ', h.category, h.occupation, h.status) AS read_as,
    nullif(array_to_string([
        format('{} of {}', each.chance, each.field)
        FOR each IN h.certainties IF NOT each.chance BETWEEN 0 AND 1
    ], ', '), '') AS no_chances,
    -- Just below a half is not told as a half.
    nullif(array_to_string([
        format('{} in 100 for the {}', least(round(100 * each.chance), 49)::INTEGER, each.field)
        FOR each IN h.certainties IF each.chance < 0.5
    ], ' and '), '') AS unsure_of,
    a.article_id AS owner_id,
    s.sentence_no IS NOT NULL AS has_sentence,
    CASE WHEN s.sentence_no IS NOT NULL THEN h.char_start >= s.char_start AND h.char_start < s.char_end END
        AS stands_in_sentence,
    coalesce(
        h.char_start >= 0
        AND h.char_end > h.char_start
        AND h.char_end - h.char_start = length(h.text)
        AND cut_out(p.piece, h.char_start, h.char_end) = h.text,
        false
    ) AS is_grounded,
    CASE WHEN h.region_level IN ('kota', 'kabupaten', 'provinsi') THEN h.value END AS value_of_one_government,
    CASE WHEN l.most IS NOT NULL THEN h.value <= l.most END AS is_plausible_for_level,
    l.most AS most_for_level,
    CASE WHEN h.of_headcount_id IS NOT NULL THEN total.headcount_id IS NOT NULL END AS total_exists,
    CASE WHEN h.role = 'part' THEN h.of_headcount_id IS NOT NULL END AS part_names_total,
    CASE WHEN h.role = 'part' AND total.value IS NOT NULL THEN h.value <= total.value END AS part_fits_total,
    total.value AS total_value
FROM tonight AS h
LEFT JOIN (SELECT DISTINCT article_id FROM corrected.articles) AS a USING (article_id)
LEFT JOIN (
    SELECT article_id, sentence_no, min(char_start) AS char_start, max(char_end) AS char_end
    FROM corrected.sentences
    GROUP BY article_id, sentence_no
) AS s ON s.article_id = h.article_id AND s.sentence_no = h.sentence_no
LEFT JOIN tonights_pieces() AS p ON p.article_id = h.article_id AND p.piece_no = piece_of(h.char_start)
LEFT JOIN totals AS total ON total.article_id = h.article_id AND total.headcount_id = h.of_headcount_id
LEFT JOIN (SELECT code FROM read_csv($regions, header = true, all_varchar = true)) AS r ON r.code = h.region_code
LEFT JOIN (SELECT DISTINCT occupation FROM read_csv($occupations, header = true, all_varchar = true)) AS known
    ON known.occupation = h.occupation
LEFT JOIN levels AS l ON l.region_level = h.region_level
ORDER BY h.article_id, h.headcount_no
