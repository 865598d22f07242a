package org.btdeploy.dsl.read;

import java.util.List;

import org.btdeploy.dsl.problem.Lines;
import org.btdeploy.dsl.problem.Problem;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.util.Severity;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.resource.XtextResource;

/** One text with what was read from it. */
public final class DeploymentDocument {
	private final String name;
	private final String text;
	private final BtDeployResource resource;
	private final Lines lines;
	private final boolean readable;
	private final List<Problem> problems;

	DeploymentDocument(String name, String text, BtDeployResource resource, Lines lines, boolean readable, List<Problem> problems) {
		this.name = name;
		this.text = text;
		this.resource = resource;
		this.lines = lines;
		this.readable = readable;
		this.problems = problems;
	}

	/** @return the file name as the user gave it */
	public String name() {
		return name;
	}

	public String text() {
		return text;
	}

	/** @return the name that the text gives for a reference, be there such an element or not */
	public String written(EObject owner, EReference reference) {
		Region region = TextRegions.of(owner, reference);
		return text.substring(region.offset(), region.end());
	}

	/** @return what could be read, with references resolved as far as they can be; null if not even a deployment was found */
	public Deployment deployment() {
		return resource.deployment();
	}

	/**
	 * @return the parsed resource with its node model, for text regions and edits; where the text has syntax errors, the node
	 *         model is that of a repaired text of the same length
	 */
	public XtextResource resource() {
		return resource;
	}

	public Lines lines() {
		return lines;
	}

	/** @return syntax and linking problems in the order of the text */
	public List<Problem> problems() {
		return problems;
	}

	/** @return whether a problem is an error */
	public boolean hasErrors() {
		for (Problem problem : problems) {
			if (problem.severity() == Severity.ERROR) {
				return true;
			}
		}
		return false;
	}

	/** @return whether the parser stumbled; such a text can be shown as far as it goes but not edited from outside */
	public boolean hasSyntaxErrors() {
		return !readable;
	}
}
