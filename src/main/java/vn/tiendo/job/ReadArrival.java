package vn.tiendo.job;

import vn.tiendo.report.FileReading;

/** What an arrival says by itself. */
record ReadArrival(long arrival, FileReading reading) {}
