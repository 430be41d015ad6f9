class Main {
	static function main() {
		Sys.println("-- AnonFunArgs");
		anonfunargs.AnonFunArgs.main();
		Sys.println("-- BindPartial");
		bindpartial.BindPartial.main();
		Sys.println("-- ClosureCap");
		closurecap.ClosureCap.main();
		Sys.println("-- FunVals");
		funvals.FunVals.main();
		Sys.println("-- LocalFun");
		localfun.LocalFun.main();
		Sys.println("-- OptArgs");
		optargs.OptArgs.main();
		Sys.println("-- RestArgs");
		restargs.RestArgs.main();
		Sys.println("-- RestMore");
		restmore.RestMore.main();
		Sys.println("-- StructFun");
		structfun.StructFun.main();
		Sys.println("-- VoidFns");
		voidfns.VoidFns.main();
	}
}
