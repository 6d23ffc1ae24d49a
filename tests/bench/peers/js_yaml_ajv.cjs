// SPDX-License-Identifier: MIT
// Validates every record of a file with js-yaml and ajv: node js_yaml_ajv.cjs FILE SCHEMA
'use strict';
const fs = require('fs');
const yaml = require('js-yaml');
const Ajv = require('ajv/dist/2020');

const [file, schema] = process.argv.slice(2);
const validate = new Ajv({strict: false}).compile(JSON.parse(fs.readFileSync(schema, 'utf8')));
// Dates stay texts, as the schema wants them.
const records = yaml.loadAll(fs.readFileSync(file, 'utf8'), null, {schema: yaml.CORE_SCHEMA});
for (const record of records) {
  if (validate(record)) continue;
  console.error(record.id, validate.errors[0]);
  process.exit(1);
}
console.log(records.length);
