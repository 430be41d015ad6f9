class UnknownModules {
	static function f(list:Array<Int>) {
		list = Absent.LIST.concat(list);
		Absent.call();
		var none = pack.Absent.None;
	}
}
