class GenericFunNested { @:generic static function f<T:haxe.Constraints.Constructible<Void->Void>>(c:Class<T>):T { return new T(); }
static function h<S:haxe.Constraints.Constructible<Void->Void>>(c:Class<S>):S { return f(c); }
static function main() { h(GenericFunNested); } public function new() {} }
