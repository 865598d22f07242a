package org.btdeploy.cli.report;

/** An issue as one line: {@code file:line:col: severity: message [ID]}, with reason, owner and date where it is accepted. */
final class IssueLine {
	private IssueLine() {
	}

	static String of(Issue issue, Colours colours) {
		StringBuilder line = new StringBuilder(issue.message().length() + 80);
		line.append(issue.file()).append(':').append(issue.line()).append(':').append(issue.column()).append(": ");
		String word = issue.severity().word().concat(":");
		line.append(issue.isAccepted() ? colours.faint(word) : colours.severity(issue.severity(), word));
		line.append(' ').append(issue.message()).append(' ').append(colours.faint("[" + issue.id() + "]"));
		if (issue.isAccepted()) {
			line.append(' ').append(colours.faint(Messages.get("IssueLine_accepted", issue.waiver().text())));
		}
		return line.toString();
	}
}
