class FieldRuntime { static function main() { var x:haxe.Rest<Int> = null; Type.createInstance(Int, []); } }
