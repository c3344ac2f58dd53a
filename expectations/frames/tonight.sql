-- The articles no audit has judged yet: tonight's, and those that a night left which ended before its audit.
SELECT article_id, content_sha256, source_path
FROM corrected.articles ANTI JOIN quality.article_audits USING (article_id)
ORDER BY article_id
