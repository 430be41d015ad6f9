public class ModifierClass {}
