package org.btdeploy.dsl.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.btdeploy.dsl.checks.TextChecks;
import org.btdeploy.dsl.conversion.BtDeployValueConverters;
import org.btdeploy.dsl.problem.Lines;
import org.btdeploy.dsl.problem.Problem;
import org.btdeploy.dsl.syntax.Repair;
import org.btdeploy.model.util.Severity;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.linking.impl.XtextLinkingDiagnostic;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.LazyStringInputStream;

/** Reads deployments from text: parses, links and checks names and words. Never fails on bad text; says what is wrong. */
public final class DeploymentReader {
	private DeploymentReader() {
	}

	/**
	 * @param name name of the file for messages
	 * @param text the whole text
	 * @return what could be read, and the problems
	 */
	public static DeploymentDocument parse(String name, String text) {
		BtDeployResource resource = Language.injector().getInstance(BtDeployResource.class);
		resource.setURI(URI.createURI("memory:/deployment.btdeploy"));
		new XtextResourceSet().getResources().add(resource);
		try {
			resource.load(new LazyStringInputStream(text, "UTF-8"), Map.of("ENCODING", "UTF-8"));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		Lines lines = new Lines(text);
		List<Problem> problems = new ArrayList<>();
		boolean readable = !resource.getParseResult().hasSyntaxErrors();
		if (!readable) {
			problems.addAll(repair(resource, text, lines));
		}
		resource.resolveLazyCrossReferences(CancelIndicator.NullImpl);
		addLinkingProblems(resource, problems);
		return new DeploymentDocument(name, text, resource, lines, readable, problems);
	}

	/** Reads again what can be read in spite of the errors. */
	private static List<Problem> repair(BtDeployResource resource, String text, Lines lines) {
		Set<String> keywords = Language.injector().getInstance(BtDeployValueConverters.class).keywords();
		Repair.Result repaired = Repair.of(resource.getParseResult(), text, lines, resource.getParser(), keywords);
		try {
			resource.reparse(repaired.text());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return repaired.problems();
	}

	private static void addLinkingProblems(BtDeployResource resource, List<Problem> problems) {
		for (Resource.Diagnostic diagnostic : resource.getErrors()) {
			if (diagnostic instanceof XtextLinkingDiagnostic link) {
				problems.add(linking(link));
			}
		}
		TextChecks.check(resource, problems);
		problems.sort(Comparator.comparingInt(Problem::offset).thenComparing(Problem::id));
	}

	private static Problem linking(AbstractDiagnostic link) {
		String[] data = link.getData();
		return new Problem(link.getCode(), Severity.ERROR, link.getMessage(), link.getOffset(), link.getLength(), data == null ? List.of() : List.of(data));
	}
}
