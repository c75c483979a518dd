-- A file may hold texts, and lists of cells at fault, beyond the million characters that H2 gives a varchar:
-- they harm that file's rows only, not the run.
alter table report alter column understood_columns set data type text;
alter table report alter column understood_wordings set data type text;
alter table line alter column result set data type text;
alter table line alter column difficulty set data type text;
alter table line alter column proposal set data type text;
alter table line alter column evidence set data type text;
alter table finding alter column arguments set data type text;
alter table finding alter column also_in set data type text;
