-- Which category another one may be told more generally as. `asn` is every civil servant; `pppk` leaves open whether
-- full-time or part-time; a functional or structural post is held by a civil servant.

select
    category,
    ancestor
from (
    values
        ('pppk_paruh_waktu', 'pppk'),
        ('pppk_penuh_waktu', 'pppk'),
        ('pppk_paruh_waktu', 'asn'),
        ('pppk_penuh_waktu', 'asn'),
        ('pppk', 'asn'),
        ('cpns', 'asn'),
        ('pns', 'asn'),
        ('jabatan_fungsional', 'asn'),
        ('jabatan_struktural', 'asn'),
        ('jabatan_fungsional', 'pns'),
        ('jabatan_struktural', 'pns')
) as parents (category, ancestor)
