class OverrideEnds {
	override function f() { var i:Int = ""; }
	override function g() { var i:Int = ""; }
}
class D5 { var i:Int = ""; override var x:Int; override function h() {} }
