package org.btdeploy.dsl.read;

import java.util.List;

import org.btdeploy.model.DeploymentPackage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Where the elements of a parsed model and their features stand in the text. */
public final class TextRegions {
	private static final Region NOWHERE = new Region(0, 0);

	private TextRegions() {
	}

	/** @return the name of the element, or its first keyword if it has no name; an empty region if it is in no text */
	public static Region of(EObject element) {
		EStructuralFeature name = element.eClass().getEStructuralFeature(DeploymentPackage.Literals.NAMED_ELEMENT__NAME.getName());
		if (name != null) {
			List<INode> nodes = NodeModelUtils.findNodesForFeature(element, name);
			if (!nodes.isEmpty()) {
				return region(nodes.get(0));
			}
		}
		ICompositeNode node = NodeModelUtils.getNode(element);
		if (node == null) {
			return NOWHERE;
		}
		for (ILeafNode leaf : node.getLeafNodes()) {
			if (!leaf.isHidden()) {
				return region(leaf);
			}
		}
		return NOWHERE;
	}

	/** @return where the feature is written, its element's own region if it is not written at all */
	public static Region of(EObject element, EStructuralFeature feature) {
		return of(element, feature, 0);
	}

	/** @return where the value of that index of a feature is written, its element's own region if it is not written */
	public static Region of(EObject element, EStructuralFeature feature, int index) {
		List<INode> nodes = feature == null ? List.of() : NodeModelUtils.findNodesForFeature(element, feature);
		return index < nodes.size() ? region(nodes.get(index)) : of(element);
	}

	/** @return the whole element with its body, without comments around it */
	public static Region whole(EObject element) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
		return node == null ? NOWHERE : region(node);
	}

	private static Region region(INode node) {
		return new Region(node.getOffset(), node.getLength());
	}
}
