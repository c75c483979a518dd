-- Why a planned moment was skipped: overtaken, failed, sample-year; null where it was not.
alter table occurrence add column reason varchar(40);
