package org.example.rules;

import java.util.List;

import org.btdeploy.rules.extension.OwnRule;
import org.btdeploy.rules.extension.RuleProvider;

/** The rules of our organisation: one line each. */
public final class ExampleRules implements RuleProvider {
	@Override
	public List<OwnRule> rules() {
		return List.of(new LongServerName(), new HostWithoutGroup());
	}
}
