package org.btdeploy.dsl.read;

import org.btdeploy.dsl.BtDeployRuntimeModule;
import org.btdeploy.dsl.validation.BtDeployValidator;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.xtext.formatting.IFormatter;
import org.eclipse.xtext.formatting.INodeModelFormatter;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.resource.IContainer;
import org.eclipse.xtext.resource.ILocationInFileProvider;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.containers.IAllContainersState;
import org.eclipse.xtext.scoping.IGlobalScopeProvider;
import org.eclipse.xtext.serializer.ISerializer;
import org.eclipse.xtext.serializer.sequencer.ISemanticSequencer;
import org.eclipse.xtext.serializer.sequencer.ISyntacticSequencer;
import org.eclipse.xtext.validation.IConcreteSyntaxValidator;

import com.google.inject.Binder;

/**
 * The components that reading a text takes, and no others: Guice looks at every class that is bound and at all that those ask
 * for, which would be most of the start-up time of the command line. What is left out has parts of our own instead: names
 * are linked by {@link org.btdeploy.model.naming.NameTable}, texts checked by {@link org.btdeploy.dsl.checks.TextChecks} and
 * written by {@link org.btdeploy.dsl.print.Printer}. Null takes a binding away.
 */
final class ReadingModule extends BtDeployRuntimeModule {
	@Override
	public Class<? extends ISerializer> bindISerializer() {
		return NoSerializer.class;
	}

	@Override
	public Class<? extends ISemanticSequencer> bindISemanticSequencer() {
		return null;
	}

	@Override
	public Class<? extends ISyntacticSequencer> bindISyntacticSequencer() {
		return null;
	}

	@Override
	public Class<? extends IConcreteSyntaxValidator> bindConcreteSyntaxValidator() {
		return NoSyntaxValidation.class;
	}

	/** Instead of the one that makes all services at once. */
	public Class<? extends IResourceServiceProvider> bindIResourceServiceProvider() {
		return LazyServices.class;
	}

	@Override
	public Class<? extends BtDeployValidator> bindBtDeployValidator() {
		return null;
	}

	@Override
	public Class<? extends Diagnostician> bindDiagnostician() {
		return null;
	}

	@Override
	public Class<? extends IFormatter> bindIFormatter() {
		return null;
	}

	@Override
	public Class<? extends INodeModelFormatter> bindINodeModelFormatter() {
		return null;
	}

	@Override
	public Class<? extends ILocationInFileProvider> bindILocationInFileProvider() {
		return null;
	}

	@Override
	public Class<? extends IGlobalScopeProvider> bindIGlobalScopeProvider() {
		return null;
	}

	@Override
	public Class<? extends IContainer.Manager> bindIContainer$Manager() {
		return null;
	}

	@Override
	public Class<? extends IAllContainersState.Provider> bindIAllContainersState$Provider() {
		return null;
	}

	@Override
	public Class<? extends IQualifiedNameProvider> bindIQualifiedNameProvider() {
		return null;
	}

	@Override
	public void configureIScopeProviderDelegate(Binder binder) {
		// nothing delegates
	}

	@Override
	public void configureSerializerIScopeProvider(Binder binder) {
		// nothing is serialized
	}

	@Override
	public void configureGenericSemanticSequencer(Binder binder) {
		// nothing is serialized
	}

	@Override
	public void configureIResourceDescriptions(Binder binder) {
		// a file knows no other
	}

	@Override
	public void configureIResourceDescriptionsPersisted(Binder binder) {
		// a file knows no other
	}

	@Override
	public void configureIResourceDescriptionsBuilderScope(Binder binder) {
		// a file knows no other
	}

	@Override
	public void configureIResourceDescriptionsLiveScope(Binder binder) {
		// a file knows no other
	}
}
