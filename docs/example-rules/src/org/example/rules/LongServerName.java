package org.example.rules;

import java.util.List;

import org.btdeploy.model.ServerNature;
import org.btdeploy.model.query.ServerFacts;
import org.btdeploy.model.util.Severity;
import org.btdeploy.rules.Category;
import org.btdeploy.rules.Findings;
import org.btdeploy.rules.RuleContext;
import org.btdeploy.rules.Spot;
import org.btdeploy.rules.Threshold;
import org.btdeploy.rules.extension.OwnRule;

/** EX-001: machines are named in the text as they are named in the network, where names are short. */
public final class LongServerName extends OwnRule {
	/** Older protocols of Windows cut computer names after fifteen characters. */
	private static final Threshold LENGTH = new Threshold("EX-001", "length", 15, 1);

	public LongServerName() {
		super("EX-001", Category.CONSISTENCY, Severity.WARNING);
	}

	@Override
	public void check(RuleContext context, Findings findings) {
		int most = context.configuration().threshold(LENGTH);
		for (ServerFacts facts : context.deployment().servers()) {
			String name = facts.server().getName();
			boolean machine = facts.server().getNature() != ServerNature.LOGICAL;
			if (machine && name != null && name.length() > most) {
				findings.say(Spot.at(facts.server()), "The name of server {0} has {1} characters, but no more than {2} are allowed. Choose a shorter name.",
					facts.server(), name.length(), most);
			}
		}
	}

	@Override
	public String title() {
		return "Server name is too long";
	}

	@Override
	public String why() {
		return "Some protocols cut computer names, so that a long one has two forms, and scripts fail to find the server.";
	}

	@Override
	public String fix() {
		return "Choose a shorter name, and keep the long one as the label.";
	}

	@Override
	public List<String> sources() {
		return List.of("Handbook of operations, chapter 3");
	}

	@Override
	public List<Threshold> thresholds() {
		return List.of(LENGTH);
	}

	@Override
	public String explain(Threshold threshold) {
		return "Number of characters that a server name may have.";
	}
}
