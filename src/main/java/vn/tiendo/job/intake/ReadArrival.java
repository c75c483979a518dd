package vn.tiendo.job.intake;

import org.jspecify.annotations.Nullable;
import vn.tiendo.report.FileReading;
import vn.tiendo.sheet.ReturnSlip;

/**
 * What an arrival says by itself.
 *
 * @param slip what it says of being a copy that went back to its sender, null where nothing
 */
record ReadArrival(long arrival, FileReading reading, @Nullable ReturnSlip slip) {}
