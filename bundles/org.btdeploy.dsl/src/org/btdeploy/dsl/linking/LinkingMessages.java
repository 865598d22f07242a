package org.btdeploy.dsl.linking;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.model.naming.Kinds;
import org.btdeploy.model.naming.NameTable;
import org.btdeploy.dsl.problem.ProblemIds;
import org.btdeploy.dsl.read.BtDeployResource;
import org.btdeploy.model.NamedElement;
import org.btdeploy.model.util.Nearest;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;

import com.google.inject.Singleton;

/** Says why a name means nothing: unknown (with the nearest names), of another kind, or borne by several elements. */
@Singleton
public class LinkingMessages implements ILinkingDiagnosticMessageProvider {
	@Override
	public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
		String name = name(context);
		EClass needed = context.getReference().getEReferenceType();
		if (!(context.getContext().eResource() instanceof BtDeployResource resource)) {
			return unknown(name, needed, List.of());
		}
		NameTable names = resource.names();
		List<NamedElement> found = names.find(name);
		List<String> fitting = new ArrayList<>();
		for (NamedElement element : found) {
			if (needed.isInstance(element)) {
				fitting.add(NameTable.qualifiedName(element));
			}
		}
		if (!fitting.isEmpty()) {
			return error(ProblemIds.AMBIGUOUS_NAME, Messages.ambiguous(name, String.join(", ", fitting)), fitting);
		}
		if (!found.isEmpty()) {
			List<String> near = Nearest.of(name, namesOf(names, needed));
			return error(ProblemIds.WRONG_KIND, Messages.wrongKind(name, Kinds.indefinite(found.get(0).eClass()), Kinds.indefinite(needed)), near);
		}
		return unknown(name, needed, Nearest.of(name, namesOf(names, needed)));
	}

	private static String name(ILinkingDiagnosticContext context) {
		String text = context.getLinkText();
		return text == null ? "" : text.replace("^", "");
	}

	private static DiagnosticMessage unknown(String name, EClass needed, List<String> near) {
		String message = near.isEmpty() ? Messages.unknown(Kinds.plain(needed), name) : Messages.unknownNear(Kinds.plain(needed), name, String.join(", ", near));
		return error(ProblemIds.UNKNOWN_NAME, message, near);
	}

	private static List<String> namesOf(NameTable names, EClass needed) {
		List<String> fitting = new ArrayList<>();
		for (NamedElement element : names.elements()) {
			if (needed.isInstance(element)) {
				fitting.add(names.reference(element));
			}
		}
		return fitting;
	}

	private static DiagnosticMessage error(String id, String message, List<String> suggestions) {
		return new DiagnosticMessage(message, Severity.ERROR, id, suggestions.toArray(String[]::new));
	}
}
