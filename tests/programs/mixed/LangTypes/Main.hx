class Main {
	static function main() {
		Sys.println("-- CastSafe");
		castsafe.CastSafe.main();
		Sys.println("-- CheckType");
		checktype.CheckType.main();
		Sys.println("-- EnumParams");
		enumparams.EnumParams.main();
		Sys.println("-- EnumRec");
		enumrec.EnumRec.main();
		Sys.println("-- EnumState");
		enumstate.EnumState.main();
		Sys.println("-- EnumType");
		enumtype.EnumType.main();
		Sys.println("-- GenConstr");
		genconstr.GenConstr.main();
		Sys.println("-- GenericMeta");
		genericmeta.GenericMeta.main();
		Sys.println("-- IsOp");
		isop.IsOp.main();
		Sys.println("-- TraceVals");
		tracevals.TraceVals.main();
		Sys.println("-- TypeParamEnum");
		typeparamenum.TypeParamEnum.main();
		Sys.println("-- TypedefExt");
		typedefext.TypedefExt.main();
	}
}
