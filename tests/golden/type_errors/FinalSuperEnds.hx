final class A7 {}
class FinalSuperEnds { var i:Int = ""; function f():Foo {} }
class B7 extends A7 { var i:Int = ""; override function g() {} }
