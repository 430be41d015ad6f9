import haxe.ds.BalancedTree.TreeNodeX;
class ImportPrivate { static function main() { } }
