using nowhere.Tools;

class UsingNotFound {}
