package org.btdeploy.dsl.print;

import java.util.Arrays;
import java.util.List;

import org.btdeploy.model.DeploymentPackage.Literals;
import org.btdeploy.model.NamedElement;
import org.btdeploy.model.Server;
import org.btdeploy.model.ServerNature;
import org.btdeploy.model.naming.Kinds;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Whether the language has words for everything an element holds. */
public final class Writability {
	private Writability() {
	}

	/** @throws UnwritableException with the reason if the element cannot be written as it is */
	public static void check(EObject element) {
		boolean[] all = new boolean[SyntaxTable.of(element.eClass()).phrases().size()];
		Arrays.fill(all, true);
		check(element, all);
	}

	/**
	 * @param changed for each phrase whether to look at it; what was in the text already need not be right
	 * @throws UnwritableException with the reason if the element cannot be written as it is
	 */
	public static void check(EObject element, boolean[] changed) {
		Syntax syntax = SyntaxTable.of(element.eClass());
		for (EStructuralFeature feature : syntax.unwritten()) {
			if (element.eIsSet(feature)) {
				throw new UnwritableException(Messages.get("Writability_noPlace", name(element), plain(feature)));
			}
		}
		for (int i = 0; i < changed.length; i++) {
			if (changed[i]) {
				check(element, syntax.phrases().get(i));
			}
		}
	}

	private static void check(EObject element, Phrase phrase) {
		if (phrase.feature() == Literals.SERVER__NATURE || phrase.feature() == Literals.SERVER__HYPER_VHOST) {
			checkHyperVHost((Server) element);
		}
		Object value = Values.of(element, phrase);
		if (value == null && phrase.mandatory()) {
			throw new UnwritableException(Messages.get("Writability_missing", name(element), plain(phrase.feature())));
		}
		if (phrase.any() != null && value instanceof List<?> both && both.size() > 1 && both.contains(Values.ANY)) {
			throw new UnwritableException(Messages.get("Writability_anyAndMore", name(element), plain(phrase.feature())));
		}
	}

	private static void checkHyperVHost(Server server) {
		boolean virtual = server.isSetNature() && server.getNature() == ServerNature.VIRTUAL;
		if (!virtual && server.eIsSet(Literals.SERVER__HYPER_VHOST)) {
			throw new UnwritableException(Messages.get("Writability_notVirtual", name(server)));
		}
	}

	/** @return the feature in plain words: "possible owners" for possibleOwners, "kind" for kindWord */
	private static String plain(EStructuralFeature feature) {
		String name = feature.getName();
		String core = name.endsWith("Words") ? name.substring(0, name.length() - 5) + "s" : name.endsWith("Word") ? name.substring(0, name.length() - 4) : name;
		StringBuilder words = new StringBuilder();
		for (char c : core.toCharArray()) {
			words.append(Character.isUpperCase(c) ? " " + Character.toLowerCase(c) : String.valueOf(c));
		}
		return words.toString();
	}

	/** @return kind and name of the element as users know them, just the kind if it has no name */
	public static String name(EObject element) {
		String kind = Kinds.plain(element.eClass());
		return element instanceof NamedElement named && named.getName() != null ? kind + " " + named.getName() : kind;
	}
}
