-- Why some of those who wait were not appointed, by the words of the count's label or sentence. The first match in
-- order of `priority` stands.

select
    priority,
    reason,
    pattern
from (
    values
        (1, 'legal process', '\b(hukum|polda|polres|polisi|kejaksaan|pidana|tersangka|kasus)\b'),
        (2, 'died', '\b(meninggal|wafat)\b'),
        (3, 'retired', '\b(pensiun|batas usia)\b'),
        (4, 'withdrew', '\b(mengundurkan diri|mundur)\b'),
        (5, 'failed selection', '\b(tidak lulus|gagal|gugur|tms|tidak memenuhi)\b'),
        (6, 'documents incomplete', '\b(berkas|dokumen|administrasi|drh)\b')
) as reasons (priority, reason, pattern)
