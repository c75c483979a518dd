-- What became of every planned moment, and the scheduler's own table. The same script serves H2 and PostgreSQL.

create table occurrence (
  plan varchar(100) not null,
  job varchar(20) not null,
  planned_at timestamp with time zone not null,
  -- on-time, late, skipped
  outcome varchar(10) not null,
  done_at timestamp with time zone not null,
  primary key (plan, job, planned_at)
);

-- As db-scheduler wants it: when the service wakes next.
create table scheduled_tasks (
  task_name varchar(100) not null,
  task_instance varchar(100) not null,
  task_data bytea,
  execution_time timestamp with time zone not null,
  picked boolean not null,
  picked_by varchar(100),
  last_success timestamp with time zone,
  last_failure timestamp with time zone,
  consecutive_failures integer,
  last_heartbeat timestamp with time zone,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
