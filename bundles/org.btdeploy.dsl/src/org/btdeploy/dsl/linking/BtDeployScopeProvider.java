package org.btdeploy.dsl.linking;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.model.naming.NameTable;
import org.btdeploy.dsl.read.BtDeployResource;
import org.btdeploy.model.NamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.scoping.impl.MapBasedScope;

import com.google.inject.Singleton;

/** What can be written at a reference, for content assist; linking itself asks the name table directly. */
@Singleton
public class BtDeployScopeProvider implements IScopeProvider {
	@Override
	public IScope getScope(EObject context, EReference reference) {
		if (!(context.eResource() instanceof BtDeployResource resource)) {
			return IScope.NULLSCOPE;
		}
		NameTable names = resource.names();
		List<IEObjectDescription> fitting = new ArrayList<>();
		for (NamedElement element : names.elements()) {
			if (reference.getEReferenceType().isInstance(element)) {
				fitting.add(EObjectDescription.create(qualified(names.reference(element)), element));
			}
		}
		return MapBasedScope.createScope(IScope.NULLSCOPE, fitting);
	}

	private static QualifiedName qualified(String name) {
		return QualifiedName.create(name.split("\\."));
	}
}
