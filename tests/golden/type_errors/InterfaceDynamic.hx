interface A22 { function f():Int; }
class D22 implements A22 { public var f:Int; }
class E22 implements A22 { public static function f():Int return 1; }
class F22 implements A22 { public function f(?x:Int):Int return 1; }
class G22 implements A22 { public dynamic function f():Int return 1; }
class InterfaceDynamic implements A22 { function f():Int return 1; }
