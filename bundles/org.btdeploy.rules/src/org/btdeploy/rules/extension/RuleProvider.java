package org.btdeploy.rules.extension;

import java.util.List;

/**
 * Brings rules of your own. A jar names its providers in {@code META-INF/services/org.btdeploy.rules.extension.RuleProvider};
 * a provider needs a public constructor without parameters. See docs/own-rules.md.
 */
public interface RuleProvider {
	/** @return the rules, each with an id that no other rule has; asked once for each run of the program */
	List<? extends OwnRule> rules();
}
