package org.btdeploy.dsl.linking;

import java.util.List;

import org.btdeploy.dsl.read.BtDeployResource;
import org.btdeploy.model.NamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.linking.impl.AbstractLinkingService;
import org.eclipse.xtext.linking.impl.LinkingHelper;
import org.eclipse.xtext.nodemodel.INode;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * Finds what a name means: an element of the same deployment that has this name and a fitting type;
 * one that needs no qualified name goes before those that can have one.
 */
@Singleton
public class BtDeployLinkingService extends AbstractLinkingService {
	@Inject
	private LinkingHelper helper;

	@Override
	public List<EObject> getLinkedObjects(EObject context, EReference reference, INode node) {
		String name = helper.getCrossRefNodeAsString(node, true);
		if (name == null || !(context.eResource() instanceof BtDeployResource resource)) {
			return List.of();
		}
		NamedElement found = resource.names().meaning(name, reference.getEReferenceType());
		return found == null ? List.of() : List.of(found);
	}
}
