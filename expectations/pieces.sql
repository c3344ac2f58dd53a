-- What a span cuts out of its article. DuckDB finds a character by counting from the beginning of its text, so that
-- thousands of spans of one long text would each count half of it: they are cut out of pieces instead. Each piece holds
-- the next one too, so that spans up to a piece's length lie in the piece they begin in; longer ones need the whole text.
CREATE OR REPLACE TEMP MACRO tonights_texts() AS TABLE
    SELECT article_id, any_value(text) AS whole
    FROM raw.article_files ANTI JOIN quality.article_audits USING (article_id)
    GROUP BY article_id;

CREATE OR REPLACE TEMP MACRO tonights_pieces() AS TABLE
    SELECT article_id, begins // 16384 AS piece_no, substring(whole, begins + 1, 2 * 16384) AS piece
    FROM (SELECT article_id, whole, unnest(range(0, length(whole) + 1, 16384)) AS begins FROM tonights_texts());

CREATE OR REPLACE TEMP MACRO piece_of(char_start) AS char_start // 16384;

CREATE OR REPLACE TEMP MACRO fits_piece(char_start, char_end) AS char_end - char_start <= 16384;

CREATE OR REPLACE TEMP MACRO cut_out(piece, char_start, char_end) AS
    substring(piece, char_start % 16384 + 1, char_end - char_start);
