"""What a courier asks of a server; each query walks an index by leaps, so that it does not grow with it."""

_FOUND = """
WITH RECURSIVE found AS (
  (SELECT desk FROM factcheck.bundles WHERE article = %(article)s ORDER BY desk LIMIT 1)
  UNION ALL
  SELECT (SELECT b.desk FROM factcheck.bundles AS b
          WHERE b.article = %(article)s AND b.desk > found.desk ORDER BY b.desk LIMIT 1)
  FROM found WHERE found.desk IS NOT NULL
)
"""
DESKS = f"""
{_FOUND}
SELECT f.desk, n.number, n.sealed FROM found AS f CROSS JOIN LATERAL (
  SELECT b.number, b.sealed FROM factcheck.bundles AS b
  WHERE b.article = %(article)s AND b.desk = f.desk
    AND b.number > coalesce((%(known)s::jsonb ->> f.desk)::integer, 0)
  ORDER BY b.number
) AS n WHERE f.desk IS NOT NULL
"""
"""The numbers beyond those that are known, by desk; each desk is found by a leap in the index."""
CASES = """
WITH RECURSIVE found AS (
  (SELECT article FROM factcheck.bundles ORDER BY article LIMIT 1)
  UNION ALL
  SELECT (SELECT b.article FROM factcheck.bundles AS b
          WHERE b.article > found.article ORDER BY b.article LIMIT 1)
  FROM found WHERE found.article IS NOT NULL
)
SELECT article FROM found WHERE article IS NOT NULL
"""


LAST = """
WITH RECURSIVE found AS (
  (SELECT article, desk FROM factcheck.bundles ORDER BY article, desk LIMIT 1)
  UNION ALL
  SELECT next.article, next.desk FROM found CROSS JOIN LATERAL (
    SELECT b.article, b.desk FROM factcheck.bundles AS b
    WHERE (b.article, b.desk) > (found.article, found.desk) ORDER BY b.article, b.desk LIMIT 1
  ) AS next
)
SELECT f.article, f.desk, n.number, n.sealed FROM found AS f CROSS JOIN LATERAL (
  SELECT b.number, b.sealed FROM factcheck.bundles AS b
  WHERE b.article = f.article AND b.desk = f.desk ORDER BY b.number DESC LIMIT 1
) AS n
"""
"""The last number of each desk on each case, each found by a leap in the index."""
READABLE = "CASE WHEN octet_length(b.bundle) <= 67108864 THEN b.bundle END"
"""A step, or nothing where somebody put there what no step is as large as."""
NEW = f"""
{_FOUND}
SELECT f.desk, n.number, n.bearer, n.bundle FROM found AS f CROSS JOIN LATERAL (
  SELECT b.number, b.bearer, {READABLE} AS bundle FROM factcheck.bundles AS b
  WHERE b.article = %(article)s AND b.desk = f.desk
    AND b.number > coalesce((%(here)s::jsonb ->> f.desk)::integer, 0)
  ORDER BY b.number LIMIT 25
) AS n WHERE f.desk IS NOT NULL
"""
"""The first steps beyond those that are here, of each desk."""
CIRCLE = "SELECT (SELECT count(*) FROM factcheck.members), (SELECT count(*) FROM factcheck.departures)"
BESIDE = """
SELECT article, 'enclosures', count(*) FROM factcheck.enclosures GROUP BY article
UNION ALL SELECT '', 'members', count(*) FROM factcheck.members
UNION ALL SELECT '', 'departures', count(*) FROM factcheck.departures
"""
"""How many enclosures there are by case, and who has come and gone: what each may read hangs on that."""
