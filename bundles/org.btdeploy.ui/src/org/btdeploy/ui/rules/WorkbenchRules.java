package org.btdeploy.ui.rules;

import org.btdeploy.rules.RuleSet;
import org.btdeploy.rules.extension.RuleLoader;
import org.btdeploy.rules.extension.RuleProvider;
import org.btdeploy.ui.Messages;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;

/**
 * The rules of the studio: the catalogue and those that bundles bring at the extension point {@code org.btdeploy.ui.rules}.
 * A provider is the same class that the command line takes from a jar, see docs/own-rules.md.
 */
public final class WorkbenchRules {
	/** Id of the extension point. */
	public static final String POINT = "org.btdeploy.ui.rules";

	private static RuleSet rules;

	private WorkbenchRules() {
	}

	/** @return all rules; whatever cannot be used was logged when they were first asked for */
	public static synchronized RuleSet all() {
		if (rules == null) {
			rules = load();
		}
		return rules;
	}

	private static RuleSet load() {
		ILog log = Platform.getLog(WorkbenchRules.class);
		RuleLoader loader = new RuleLoader(log::warn);
		for (IConfigurationElement element : Platform.getExtensionRegistry().getConfigurationElementsFor(POINT)) {
			try {
				if (element.createExecutableExtension("class") instanceof RuleProvider provider) {
					loader.add(provider);
				} else {
					log.warn(Messages.get("WorkbenchRules_noProvider", element.getAttribute("class"), element.getContributor().getName()));
				}
			} catch (CoreException e) {
				log.warn(e.getMessage());
			}
		}
		return loader.rules();
	}
}
