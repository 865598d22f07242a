package org.btdeploy.diagram.export;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.diagram.Messages;

/**
 * How much was found in a deployment.
 *
 * @param errors findings of that severity that are not accepted, likewise warnings and infos
 * @param accepted accepted findings, whatever their severity
 */
public record FindingCount(int errors, int warnings, int infos, int accepted) {
	/** @return for example "2 errors, 1 warning, 3 accepted", or that there are no findings */
	public String text() {
		List<String> parts = new ArrayList<>(4);
		add(parts, errors, "error");
		add(parts, warnings, "warning");
		add(parts, infos, "info");
		if (parts.isEmpty()) {
			parts.add(Messages.get("FindingCount_none"));
		}
		if (accepted > 0) {
			parts.add(Messages.format("FindingCount_accepted", accepted));
		}
		return String.join(", ", parts);
	}

	private static void add(List<String> parts, int count, String what) {
		if (count > 0) {
			parts.add(Messages.format(count == 1 ? "FindingCount_" + what : "FindingCount_" + what + "s", count));
		}
	}
}
