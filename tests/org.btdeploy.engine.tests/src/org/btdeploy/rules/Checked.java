package org.btdeploy.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.btdeploy.dsl.read.DeploymentDocument;
import org.btdeploy.dsl.read.DeploymentReader;
import org.btdeploy.dsl.read.Region;
import org.btdeploy.dsl.read.TextRegions;
import org.btdeploy.model.query.Names;

/** Checks deployments given as text and renders what is found as lines that tests can compare. */
public final class Checked {
	/** The day on which tests are run, as far as rules are concerned. */
	public static final LocalDate TODAY = LocalDate.of(2027, 4, 1);

	private Checked() {
	}

	/**
	 * @param rule id of the rule of interest
	 * @param body what stands in the braces of the deployment D; must be free of syntax and linking errors
	 * @return a line for each finding of that rule: severity, element, text region in brackets, message
	 */
	public static List<String> findings(String rule, String body) {
		return findings(rule, body, RuleConfiguration.defaults());
	}

	/** As {@link #findings(String, String)}, with a configuration. */
	public static List<String> findings(String rule, String body, RuleConfiguration configuration) {
		DeploymentDocument document = document(body);
		assertEquals(List.of(), document.problems(), "the text itself is in order");
		return findings(rule, document, configuration);
	}

	/** As {@link #findings(String, String)}, for a text that need not be in order. */
	public static List<String> findingsInBroken(String rule, String body) {
		return findings(rule, document(body), RuleConfiguration.defaults());
	}

	private static DeploymentDocument document(String body) {
		return DeploymentReader.parse("test.btdeploy", "deployment D {\n" + body + "}\n");
	}

	private static List<String> findings(String rule, DeploymentDocument document, RuleConfiguration configuration) {
		List<String> lines = new ArrayList<>();
		for (Finding finding : RuleEngine.check(document.deployment(), configuration, TODAY)) {
			if (finding.rule().id().equals(rule)) {
				lines.add(line(finding, document.text()));
			}
		}
		return lines;
	}

	private static String line(Finding finding, String text) {
		Region region = TextRegions.of(finding.element(), finding.feature(), finding.index());
		return (finding.isAccepted() ? "accepted " : "") + finding.severity().word() + " " + Names.of(finding.element())
				+ " [" + text.substring(region.offset(), region.end()) + "] " + finding.message();
	}
}
