package org.btdeploy.cli.report;

import java.io.IOException;
import java.util.List;

/** Writes what a validation found, file by file, so that only one has to be kept in memory. */
public interface Report {
	/** @param files how many files will follow at most */
	void begin(int files) throws IOException;

	/** Writes what was found in one file. */
	void file(Checked checked) throws IOException;

	/**
	 * Ends the report. The caller flushes.
	 *
	 * @param totals what was found in all files
	 * @param failures what could not be done
	 */
	void end(Totals totals, List<Failure> failures) throws IOException;
}
