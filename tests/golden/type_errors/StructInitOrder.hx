@:structInit interface Q { }
@:structInit abstract class R { }
class StructInitOrder { static public function main() {} }
