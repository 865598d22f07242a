package org.btdeploy.rules;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.btdeploy.model.Acceptance;
import org.btdeploy.model.NamedElement;
import org.btdeploy.model.query.Known;
import org.eclipse.emf.ecore.EObject;

/**
 * The {@code accept} statements of a deployment. One accepts findings of its rule that are about its element, or all of them
 * if it names none; past its date it accepts nothing any more. About an element are the findings whose culprit it is, whose
 * culprit is a nameless part of it, and those in which it is involved.
 */
public final class Acceptances {
	/** By rule and subject, null for those without one. */
	private final Map<String, Map<EObject, List<Acceptance>>> byRule = new HashMap<>();
	private final Set<Acceptance> matching = new HashSet<>();
	private final LocalDate today;

	Acceptances(List<Acceptance> all, LocalDate today) {
		this.today = today;
		for (Acceptance acceptance : all) {
			boolean subjectUnknown = acceptance.getSubject() != null && Known.of(acceptance.getSubject()) == null;
			if (acceptance.getRule() != null && !subjectUnknown) {
				add(acceptance);
			}
		}
	}

	private void add(Acceptance acceptance) {
		Map<EObject, List<Acceptance>> bySubject = byRule.get(acceptance.getRule());
		if (bySubject == null) {
			bySubject = new HashMap<>(4);
			byRule.put(acceptance.getRule(), bySubject);
		}
		List<Acceptance> same = bySubject.get(acceptance.getSubject());
		if (same == null) {
			same = new ArrayList<>(1);
			bySubject.put(acceptance.getSubject(), same);
		}
		same.add(acceptance);
	}

	/** @return the findings in their order, marked where they are accepted */
	List<Finding> applyTo(List<Finding> findings) {
		if (byRule.isEmpty()) {
			return findings;
		}
		List<Finding> marked = new ArrayList<>(findings.size());
		for (Finding finding : findings) {
			Acceptance by = acceptanceOf(finding);
			marked.add(by == null ? finding : finding.acceptedBy(by));
		}
		return marked;
	}

	/** The first one found counts: those that name the culprit go before those about involved elements and about the rule. */
	private Acceptance acceptanceOf(Finding finding) {
		Map<EObject, List<Acceptance>> bySubject = byRule.get(finding.rule().id());
		if (bySubject == null) {
			return null;
		}
		Acceptance by = match(bySubject.get(named(finding.element())), null);
		for (EObject other : finding.involved()) {
			by = match(bySubject.get(other), by);
		}
		return match(bySubject.get(null), by);
	}

	private Acceptance match(List<Acceptance> candidates, Acceptance already) {
		Acceptance by = already;
		for (Acceptance candidate : candidates == null ? List.<Acceptance>of() : candidates) {
			matching.add(candidate);
			if (by == null && !isExpired(candidate)) {
				by = candidate;
			}
		}
		return by;
	}

	private static EObject named(EObject element) {
		EObject named = element;
		while (named != null && !(named instanceof NamedElement known && known.getName() != null)) {
			named = named.eContainer();
		}
		return named;
	}

	/** @return whether there is a finding that the statement is about, be it expired or not */
	public boolean matches(Acceptance acceptance) {
		return matching.contains(acceptance);
	}

	/** @return whether its last day has passed; an unreadable date never passes */
	public boolean isExpired(Acceptance acceptance) {
		if (acceptance.getUntil() == null) {
			return false;
		}
		try {
			return LocalDate.parse(acceptance.getUntil()).isBefore(today);
		} catch (DateTimeParseException e) {
			// reported with the text
			return false;
		}
	}
}
