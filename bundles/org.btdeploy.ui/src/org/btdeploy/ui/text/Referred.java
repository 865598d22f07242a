package org.btdeploy.ui.text;

import org.btdeploy.dsl.read.Region;
import org.btdeploy.ui.document.Checked;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.util.TextRegion;

/**
 * What a place of the text refers to or declares.
 *
 * @param region the name in the text
 * @param element the element it is the name of
 */
record Referred(Region region, EObject element) {
	private static final EObjectAtOffsetHelper HELPER = new EObjectAtOffsetHelper();

	/** @return the element referred to at the offset, null if there is no reference or it leads nowhere */
	static Referred at(Checked checked, int offset) {
		INode node = HELPER.getCrossReferenceNode(checked.document().resource(), new TextRegion(offset, 0));
		EObject target = node == null ? null : HELPER.getCrossReferencedElement(node);
		return target == null || target.eIsProxy() ? null : new Referred(new Region(node.getOffset(), node.getLength()), target);
	}
}
