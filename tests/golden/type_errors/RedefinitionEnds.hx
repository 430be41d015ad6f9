class B4 { public var v:Int; public function f() {} public function new() {} }
class RedefinitionEnds extends B4 {
	public var v:String;
	public function new() {}
	public function g():Int { return ""; }
}
class D4 { var i:Int = ""; }
