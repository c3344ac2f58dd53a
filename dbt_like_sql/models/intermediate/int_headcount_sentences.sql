-- Each headcount's sentence. Of a sentence longer than three pieces (a table on one line, a text without full stops) the
-- stretch around the number: there may be thousands of numbers in it, and a copy of all of it beside each would fill the
-- disk. Numbers of one piece have the same stretch.

with

sentences as (

    select * from {{ ref('stg_sentences') }}

),

whole as (

    select * from sentences where length(sentence) <= 3 * {{ var('piece_length') }}

),

cut as (

    select
        article_id,
        sentence_no,
        sentence_start,
        -- In one pass: where a piece begins is else found by counting from the sentence's beginning, for each anew.
        regexp_extract_all(sentence, '(?s).{1,{{ var('piece_length') }}}') as parts
    from sentences
    where length(sentence) > 3 * {{ var('piece_length') }}

),

pieces as (

    select
        article_id,
        sentence_no,
        sentence_start,
        unnest(parts) as piece,
        generate_subscripts(parts, 1) - 1 as piece_no
    from cut

),

stretches as (

    select
        article_id,
        sentence_no,
        sentence_start,
        piece_no,
        concat(lag(piece) over told, piece, lead(piece) over told) as stretch,
        cast(sentence_start + greatest(piece_no - 1, 0) * {{ var('piece_length') }} as integer) as stretch_start
    from pieces
    window told as (partition by article_id, sentence_no order by piece_no)

)

select
    headcounts.headcount_id,
    coalesce(whole.sentence, stretches.stretch) as sentence,
    coalesce(whole.sentence_start, stretches.stretch_start) as sentence_start
from {{ ref('int_headcounts') }} as headcounts
left join whole
    on headcounts.article_id = whole.article_id and headcounts.sentence_no = whole.sentence_no
left join stretches
    on headcounts.article_id = stretches.article_id
    and headcounts.sentence_no = stretches.sentence_no
    and (headcounts.char_start - stretches.sentence_start) // {{ var('piece_length') }} = stretches.piece_no
