// Everything a reader sees of a published file, as JSON: the same as tests/bi/clients/read_all.py prints.
import { DuckDBInstance, version } from '@duckdb/node-api';

const VIEWS = `
    SELECT view_name, comment FROM duckdb_views()
    WHERE NOT internal AND database_name = 'reporting' ORDER BY view_name`;
const COLUMNS = `
    SELECT table_name, column_name, comment FROM duckdb_columns()
    WHERE NOT internal AND database_name = 'reporting' AND schema_name IN ('main', 'meta') ORDER BY ALL`;

const instance = await DuckDBInstance.create(process.argv[2], { access_mode: 'READ_ONLY' });
const connection = await instance.connect();
const ask = async (sql) => (await connection.runAndReadAll(sql)).getRows();

// A value as all clients can write it: midnight as a day.
const plain = (value) => (value === null ? null : String(value).replace(/ 00:00:00$/, ''));

const views = await ask(VIEWS);
const rows = {};
for (const [view] of views) {
  rows[view] = (await ask(`SELECT * FROM "main"."${view}" ORDER BY ALL`)).map((row) => row.map(plain));
}
const columns = await ask(COLUMNS);
console.log(JSON.stringify({ version: version(), views, columns, rows }));
connection.closeSync();
instance.closeSync();
