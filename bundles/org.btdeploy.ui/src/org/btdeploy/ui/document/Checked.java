package org.btdeploy.ui.document;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.btdeploy.diagram.view.ElementPaths;
import org.btdeploy.dsl.read.DeploymentDocument;
import org.btdeploy.dsl.read.DeploymentReader;
import org.btdeploy.dsl.read.Region;
import org.btdeploy.dsl.read.TextRegions;
import org.btdeploy.model.Deployment;
import org.btdeploy.rules.Finding;
import org.btdeploy.rules.RuleConfiguration;
import org.btdeploy.rules.RuleEngine;
import org.btdeploy.ui.rules.WorkbenchRules;
import org.eclipse.emf.ecore.EObject;

/** One state of a text with its model and all that was found in it. Its model must not be changed. */
public final class Checked {
	private final DeploymentDocument document;
	private final List<Finding> findings;
	private final long stamp;
	private final RuleConfiguration configuration;
	private Map<String, EObject> byPath;

	private Checked(DeploymentDocument document, List<Finding> findings, long stamp, RuleConfiguration configuration) {
		this.document = document;
		this.findings = findings;
		this.stamp = stamp;
		this.configuration = configuration;
	}

	/** Reads a text without checking it, for a model that is to be used up. */
	public static Checked unchecked(String text) {
		return new Checked(DeploymentReader.parse("", text), List.of(), 0, RuleConfiguration.defaults());
	}

	/**
	 * Reads and checks a text.
	 *
	 * @param stamp modification stamp of the document it is the text of
	 * @param configuration the settings of rules that hold for it
	 */
	public static Checked of(String name, String text, long stamp, RuleConfiguration configuration) {
		DeploymentDocument document = DeploymentReader.parse(name, text);
		List<Finding> findings = document.hasSyntaxErrors() ? List.of()
			: RuleEngine.check(document.deployment(), WorkbenchRules.all().all(), configuration, LocalDate.now());
		return new Checked(document, findings, stamp, configuration);
	}

	public DeploymentDocument document() {
		return document;
	}

	/** @return the deployment as far as it could be read, null if there is none */
	public Deployment deployment() {
		return document.deployment();
	}

	/** @return what the rules found; nothing while the text has syntax errors, since half a deployment breaks many rules */
	public List<Finding> findings() {
		return findings;
	}

	/** @return the settings with which it was checked */
	public RuleConfiguration configuration() {
		return configuration;
	}

	/** @return the modification stamp of the text */
	public long stamp() {
		return stamp;
	}

	/** @return whether the picture can be drawn from it */
	public boolean isGood() {
		return document.deployment() != null && !document.hasSyntaxErrors();
	}

	/** @return the element with that key (see {@link ElementPaths}; empty for the deployment), null if there is none */
	public synchronized EObject find(String path) {
		if (path.isEmpty()) {
			return deployment();
		}
		if (byPath == null) {
			byPath = new HashMap<>();
			ElementPaths paths = new ElementPaths();
			if (deployment() != null) {
				for (Iterator<EObject> all = deployment().eAllContents(); all.hasNext();) {
					EObject element = all.next();
					byPath.putIfAbsent(paths.path(element), element);
				}
			}
		}
		return byPath.get(path);
	}

	/** @return the innermost element whose text holds the offset, comments aside; null if there is none */
	public EObject at(int offset) {
		EObject found = null;
		EObject next = deployment();
		while (next != null) {
			found = next;
			next = null;
			for (EObject child : found.eContents()) {
				Region region = TextRegions.whole(child);
				if (region.length() > 0 && region.offset() <= offset && offset <= region.end()) {
					next = child;
				}
			}
		}
		return found;
	}
}
