package org.btdeploy.dsl.read;

import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.IConcreteSyntaxValidator;

/** Stands in for Xtext's check of models that were not parsed; whether ours can be written, our own printer says. */
final class NoSyntaxValidation implements IConcreteSyntaxValidator {
	@Override
	public boolean validateObject(EObject element, IDiagnosticAcceptor acceptor, Map<Object, Object> context) {
		return true;
	}

	@Override
	public boolean validateRecursive(EObject element, IDiagnosticAcceptor acceptor, Map<Object, Object> context) {
		return true;
	}
}
