package org.btdeploy.ui.fix;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.diagram.view.ElementPaths;
import org.btdeploy.model.Acceptance;
import org.btdeploy.rules.Finding;
import org.btdeploy.ui.document.Checked;
import org.btdeploy.ui.document.DeploymentSession;
import org.eclipse.emf.ecore.EObject;

/** Finds a finding again: in the text as it is now, and there in a model that may be used up. */
final class FindingInScratch {
	private final DeploymentSession session;
	private final Checked origin;
	private final Finding finding;

	/** @param origin the state the finding is of */
	FindingInScratch(DeploymentSession session, Checked origin, Finding finding) {
		this.session = session;
		this.origin = origin;
		this.finding = finding;
	}

	/**
	 * @param scratch the present text of the session, which was read last, parsed anew
	 * @return the finding about the elements of that model, null if the text has changed and it is no longer found
	 */
	Finding in(Checked scratch) {
		Checked now = origin;
		Finding same = finding;
		if (!origin.document().text().equals(scratch.document().text())) {
			now = session.latest();
			same = now.document().text().equals(scratch.document().text()) ? again(now) : null;
		}
		return same == null ? null : transfer(same, now, scratch);
	}

	private Finding again(Checked now) {
		String path = ElementPaths.of(finding.element());
		for (Finding other : now.findings()) {
			if (other.rule() == finding.rule() && other.message().equals(finding.message()) && ElementPaths.of(other.element()).equals(path)) {
				return other;
			}
		}
		return null;
	}

	/** The same text gives the same model, so positions tell which element is which. */
	private static Finding transfer(Finding finding, Checked from, Checked to) {
		List<EObject> involved = new ArrayList<>();
		for (EObject other : finding.involved()) {
			involved.add(transfer(other, from, to));
		}
		return new Finding(finding.rule(), finding.severity(), finding.message(), transfer(finding.element(), from, to), finding.feature(), finding.index(), involved,
			finding.acceptance() == null ? null : (Acceptance) transfer(finding.acceptance(), from, to));
	}

	private static EObject transfer(EObject element, Checked from, Checked to) {
		EObject twin = to.document().resource().getEObject(from.document().resource().getURIFragment(element));
		return twin == null ? element : twin;
	}
}
