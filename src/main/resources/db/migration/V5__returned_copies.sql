-- What a copy says that went back to its sender and has come in again. The same script serves H2 and PostgreSQL.

-- The path of the file that it is a copy of, as its hidden properties say; null where they say none.
alter table arrival add column slip_source varchar(4096);

-- The path of the file of whose report this one is a later version, set when it is judged; null where it is its own.
alter table report add column lineage varchar(4096);
