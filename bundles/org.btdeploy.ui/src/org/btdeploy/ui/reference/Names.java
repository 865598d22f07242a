package org.btdeploy.ui.reference;

import org.btdeploy.ui.document.Checked;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.util.TextRegion;

/** What names in a text refer to. */
final class Names {
	private static final EObjectAtOffsetHelper HELPER = new EObjectAtOffsetHelper();

	private Names() {
	}

	/** @return the element referred to at the offset or right before it, null if there is no reference or it leads nowhere */
	static EObject referredTo(Checked checked, int offset) {
		EObject found = at(checked, offset);
		return found == null && offset > 0 ? at(checked, offset - 1) : found;
	}

	private static EObject at(Checked checked, int offset) {
		INode node = HELPER.getCrossReferenceNode(checked.document().resource(), new TextRegion(offset, 0));
		EObject target = node == null ? null : HELPER.getCrossReferencedElement(node);
		return target == null || target.eIsProxy() ? null : target;
	}
}
