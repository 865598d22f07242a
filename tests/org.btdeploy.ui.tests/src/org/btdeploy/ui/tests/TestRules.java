package org.btdeploy.ui.tests;

import java.util.List;

import org.btdeploy.model.query.ServerFacts;
import org.btdeploy.model.util.Severity;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.RuleContext;
import org.btdeploy.rules.Spot;
import org.btdeploy.rules.extension.OwnRule;
import org.btdeploy.rules.extension.RuleProvider;

/** A rule of this bundle, brought at the studio's extension point: every server named RELAY is reported. */
public class TestRules implements RuleProvider {
	/** Id of the rule. */
	static final String ID = "TEST-001";

	@Override
	public List<? extends OwnRule> rules() {
		return List.of(new OwnRule(ID, Category.OPERATIONS, Severity.WARNING) {
			@Override
			public void check(RuleContext context, Findings findings) {
				for (ServerFacts facts : context.deployment().servers()) {
					if ("RELAY".equals(facts.server().getName())) {
						findings.say(Spot.at(facts.server()), "Server {0} is called RELAY. Call it something else.", facts.server());
					}
				}
			}

			@Override
			public String title() {
				return "Server called RELAY";
			}

			@Override
			public String why() {
				return "It shows that rules of other bundles are checked.";
			}

			@Override
			public String fix() {
				return "Rename the server.";
			}
		});
	}
}
